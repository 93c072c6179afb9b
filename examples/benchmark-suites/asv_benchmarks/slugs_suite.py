from slugs import index, slug


class Slugs:
    params = [1, 5]
    param_names = ["times"]

    def setup(self, times):
        self.title = "Crème brûlée: what, why & how? " * 4 * times

    def time_slug(self, times):
        slug(self.title)


def time_index():
    index([f"Title {number % 50}" for number in range(200)])


def track_length():
    return len(slug("A title"))
