"""A service of our own, started on a free port for a test."""
import os
import pathlib
import signal
import subprocess
import time


class Server:
    def __init__(self, binary, home, *words):
        self.log = open(os.path.join(home, "log"), "w+")
        self.process = subprocess.Popen(
            [binary, "serve", "--port", "0", "--home", home, *words], stdout=self.log, stderr=self.log)
        for _ in range(600):
            self.log.seek(0)
            lines = [line for line in self.log.read().splitlines() if line.startswith("serving on ")]
            if lines:
                self.address = lines[0].split()[-1]
                self.port = int(self.address.rsplit(":", 1)[1])
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        self.log.seek(0)
        raise SystemExit(f"the service did not start: {self.log.read()}")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def resident(self):
        """Megabytes of memory in use."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(text.split("VmRSS:")[1].split()[0]) / 1024
