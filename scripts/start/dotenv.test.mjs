import { expect, it } from "vitest";
import { parseDotenv, withDotenv } from "./dotenv.mjs";

it("reads names and values, with and without quotes", () => {
  const text = `
# the address
PORT=3100
export HOST = "127.0.0.1"
COMPTOIR_SECRET_KEY='a#b=c=='
EMPTY=
COMPTOIR_DEMO=0 # no demo
not a variable
`;
  expect(parseDotenv(text)).toEqual({
    PORT: "3100",
    HOST: "127.0.0.1",
    COMPTOIR_SECRET_KEY: "a#b=c==",
    EMPTY: "",
    COMPTOIR_DEMO: "0",
  });
});

it("reads lines that end as Windows writes them", () => {
  expect(parseDotenv("PORT=1\r\nHOST=x\r\n")).toEqual({ PORT: "1", HOST: "x" });
});

it("leaves the environment as it is where there is no file", () => {
  expect(withDotenv("/nonexistent/.env", { PORT: "1" })).toEqual({ PORT: "1" });
});
