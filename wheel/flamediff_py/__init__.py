"""The flamediff command for Python installers: its JavaScript, and what finds a Node.js to run it."""
