/** A function that runs at once, then at most once per `everyMs`; the last call is never lost. `stop` forgets what waits. */
export function throttle(run: () => void, everyMs: number): { call: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDue = false;
  function begin() {
    isDue = false;
    run();
    timer = setTimeout(() => {
      timer = null;
      if (isDue) begin();
    }, everyMs);
  }
  return {
    call: () => {
      if (timer) isDue = true;
      else begin();
    },
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
      isDue = false;
    },
  };
}
