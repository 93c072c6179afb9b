from packaging.markers import Marker

MARKERS = [Marker("python_version >= '3.%d' and sys_platform == 'linux'" % i) for i in range(20)]
for _ in range(700):
    for marker in MARKERS:
        marker.evaluate()
