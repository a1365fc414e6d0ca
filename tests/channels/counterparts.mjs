// Starts one counterpart that others wrote, on loopback only: node counterparts.mjs telegram|twilio PORT [seed]
// The packages are found in the folder that SAFAR_NODE_TOOLS names. Prints "ready" when it listens.
import net from "node:net";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [kind, port, seed] = process.argv.slice(2);
const folder = path.join(process.env.SAFAR_NODE_TOOLS, "node_modules");

async function telegram() {
  const Server = createRequire(path.join(folder, "x"))("telegram-test-api");
  const add = Server.prototype.addBotMessage;
  // It answers with milliseconds where the Bot API has seconds, and echoes other fields as they were sent.
  Server.prototype.addBotMessage = function (...args) {
    const { message_id, date, chat, text } = add.apply(this, args);
    return { message_id, date: Math.floor(date / 1000), chat, text };
  };
  await new Server({ port: Number(port), host: "127.0.0.1" }).start();
}

async function twilio() {
  // It would listen on all interfaces.
  const listen = net.Server.prototype.listen;
  net.Server.prototype.listen = function (number, ...rest) {
    return listen.call(this, number, "127.0.0.1", ...rest.filter((one) => typeof one === "function"));
  };
  const { createEmulator } = await import(pathToFileURL(path.join(folder, "emulate", "dist", "api.js")).href);
  await createEmulator({ service: "twilio", port: Number(port), seed: JSON.parse(seed) });
}

await { telegram, twilio }[kind]();
console.log("ready");
