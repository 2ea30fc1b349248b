/** A note while it is typed: kept at each pause, on leaving the field and when the page ends, so that none has to be saved. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "../sheet/sheet.ts";

/** Long enough that a sentence is not kept, and told as kept, at every word. */
const PAUSE_MS = 1_000;

export function useNote(entry: Entry, onChange: (entry: Entry) => void) {
  const [note, setNote] = useState(entry.note);
  const kept = useRef(entry.note);
  const keep = useRef(() => {});
  keep.current = () => {
    if (note !== entry.note) onChange({ ...entry, note });
  };
  useEffect(() => {
    // Another page has changed it: what is being typed here stays.
    if (note === kept.current) setNote(entry.note);
    kept.current = entry.note;
  }, [entry.note]);
  useEffect(() => {
    const pause = setTimeout(() => keep.current(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [note]);
  useEffect(() => {
    const leave = () => keep.current();
    addEventListener("pagehide", leave);
    return () => removeEventListener("pagehide", leave);
  }, []);
  return { note, type: setNote, keep: () => keep.current() };
}
