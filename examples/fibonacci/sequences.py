"""Which of the two is slow? Before changing anything, measure your program!"""


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def factorial(n):
    if n < 2:
        return 1
    return n * factorial(n - 1)


if __name__ == "__main__":
    print("fibonacci(35) =", fibonacci(35))
    print("factorial(35) =", factorial(35))
