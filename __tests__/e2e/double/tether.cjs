// Runs the command given as arguments and ends it as soon as standard input closes. The operating system
// closes that pipe when the test process dies, however it dies, so no server outlives its tests.
const { spawn } = require("node:child_process");

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });

child.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on("exit", (code) => process.exit(code ?? 1));
process.stdin.on("close", () => child.kill("SIGKILL"));
process.stdin.resume();
process.on("SIGTERM", () => child.kill("SIGKILL"));
process.on("SIGINT", () => child.kill("SIGKILL"));
