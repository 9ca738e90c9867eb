import { defineStore } from 'pinia';
import { onScopeDispose, ref } from 'vue';

export interface LiveEvent {
  type: string;
  id?: string;
  planId?: string;
}
type Listener = (event: LiveEvent) => void;

/** Server-sent events of `/api/events`: pages listen for what concerns them and fetch it again. */
export const useLive = defineStore('live', () => {
  const connected = ref(false);
  const listeners = new Set<Listener>();
  let source: EventSource | null = null;

  function open(): void {
    if (source !== null) return;
    source = new EventSource('/api/events');
    source.onopen = () => {
      connected.value = true;
    };
    source.onerror = () => {
      connected.value = false;
    };
    source.onmessage = (message: MessageEvent<string>) => {
      const event = readEvent(message.data);
      if (event !== null) for (const listener of listeners) listener(event);
    };
  }

  function close(): void {
    source?.close();
    source = null;
    connected.value = false;
  }

  function listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  // A page that is being left must not hold one of the browser's six connections to the server
  window.addEventListener('pagehide', close);

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
