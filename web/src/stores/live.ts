import { defineStore } from 'pinia';
import { onScopeDispose, ref } from 'vue';

export interface LiveEvent {
  type: string;
  id?: string;
  planId?: string;
}
type Listener = (event: LiveEvent) => void;

const reconnectMs = 5000;

/** Server-sent events of `/api/events`: pages listen for what concerns them and fetch it again. */
export const useLive = defineStore('live', () => {
  const connected = ref(false);
  const listeners = new Set<Listener>();
  let source: EventSource | null = null;
  let wanted = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    wanted = true;
    connect(() => undefined);
  }

  function close(): void {
    wanted = false;
    disconnect();
  }

  function connect(onceOpen: () => void): void {
    if (source !== null) return;
    const opened = new EventSource('/api/events');
    source = opened;
    opened.onopen = () => {
      connected.value = true;
      onceOpen();
    };
    opened.onerror = () => {
      connected.value = false;
      // Browsers try again after a loss of the network, but not after an answer such as 401 or a proxy's 502
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(reconnect, reconnectMs);
    };
    opened.onmessage = (message: MessageEvent<string>) => {
      const event = readEvent(message.data);
      if (event !== null) tell(event);
    };
  }

  function disconnect(): void {
    clearTimeout(again);
    source?.close();
    source = null;
    connected.value = false;
  }

  /** What happened in between is not known: everybody fetches anew. */
  function reconnect(): void {
    disconnect();
    if (wanted) connect(() => tell({ type: 'reset' }));
  }

  function tell(event: LiveEvent): void {
    for (const listener of listeners) listener(event);
  }

  function listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  // A page that is being left must not hold one of the browser's six connections to the server; it may be come back to
  window.addEventListener('pagehide', disconnect);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reconnect();
  });

  return { connected, open, close, listen };
});

/** Runs `then` after events for which `concerns` holds, at most once in `quietMs`, while the component lives. */
export function useLiveReload(
  concerns: (event: LiveEvent) => boolean,
  then: () => void,
  quietMs = 400,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = useLive().listen((event) => {
    if (event.type !== 'reset' && !concerns(event)) return;
    clearTimeout(timer);
    timer = setTimeout(then, quietMs);
  });
  onScopeDispose(() => {
    stop();
    clearTimeout(timer);
  });
}

function readEvent(data: string): LiveEvent | null {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
      ? (value as LiveEvent)
      : null;
  } catch {
    return null;
  }
}
