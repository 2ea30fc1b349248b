/** One labelled control each. The forms are read when they are sent, so nothing typed is lost by drawing again. */
import type { Choice } from "./choices.ts";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string | number | null;
}

interface InputProps extends Props {
  readonly type?: "text" | "date" | "url";
  readonly list?: string;
  readonly required?: boolean;
  readonly numeric?: boolean;
}

export function Input({ name, label, value, type = "text", list, required, numeric }: InputProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        name={name}
        type={type}
        dir={type === "text" ? "auto" : "ltr"}
        defaultValue={value ?? ""}
        required={required ?? false}
        {...(list !== undefined && { list })}
        {...(numeric && { inputMode: "decimal" as const })}
      />
    </label>
  );
}

export function Select({
  name,
  label,
  value,
  choices,
  lang,
}: Props & { choices: readonly Choice[]; lang?: string }) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} {...(lang && { lang })}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice} selected={choice === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
