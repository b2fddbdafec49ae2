/** Collects lines until one is a JSON object: how the stand-ins say that all of them listen. */
export function awaitJsonLine(timeoutMs) {
  let settle;
  const found = new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the sandbox is not ready after ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
    settle = (value) => {
      clearTimeout(timer);
      resolve(value);
    };
  });
  const onLine = (line) => {
    if (!line.startsWith("{")) return;
    try {
      settle(JSON.parse(line));
    } catch {
      // Not the line: a log line may begin with a brace too.
    }
  };
  return { found, onLine };
}
