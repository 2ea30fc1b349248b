/** The names of the extension's texts: who only says which text is meant needs no voice. */
import type messages from "../../_locales/en/messages.json";

export type MessageKey = keyof typeof messages;
