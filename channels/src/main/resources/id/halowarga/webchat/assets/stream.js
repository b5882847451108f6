// News from the server: a stream of events that is opened again whenever it breaks.

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;

/**
 * Follows a stream.
 *
 * @param address  gives the stream's address, each time that it is opened
 * @param handlers what to do with each kind of event
 * @param state    called with connected, connecting or offline
 * @param catchUp  called ahead of each attempt after the first: reads what the stream may have missed
 */
export function follow(address, handlers, state, catchUp) {
  let source;
  let pause = FIRST_PAUSE;
  let timer = 0;

  const again = () => {
    source.close();
    state(navigator.onLine ? 'connecting' : 'offline');
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await catchUp().catch(() => undefined);
      open();
    }, pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  };

  const open = () => {
    source?.close();
    source = new EventSource(address());
    source.onopen = () => {
      pause = FIRST_PAUSE;
      state('connected');
    };
    source.onerror = again;
    for (const [name, handle] of Object.entries(handlers)) {
      source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
    }
  };

  addEventListener('online', () => {
    pause = FIRST_PAUSE;
    again();
  });
  addEventListener('offline', () => state('offline'));
  open();
  return () => source.close();
}
