import { useRef, type MutableRef } from 'preact/hooks';

/** `value` as of the latest render, for effects and listeners that must not start anew when it changes. */
export function useLatest<Value>(value: Value): MutableRef<Value> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
