/** A claim to confirm or mend. */
import type { ChoiceLists } from "../messages.ts";
import type { OwnClaim } from "../reports/own.ts";
import { CONTEXT_CHARACTERS } from "../reports/propose.ts";
import type { Speaker } from "../types/database.ts";
import { questionWords } from "../voice/entry.ts";
import { quoted } from "../voice/quote.ts";
import { t } from "../voice/text.ts";
import { groups, hedges, places, roles, scopes, units } from "./choices.ts";
import { Input, Select } from "./fields.tsx";
import { labelOf } from "./labels.ts";

interface Props {
  readonly claim: OwnClaim;
  readonly at: number;
  readonly lists: ChoiceLists;
  readonly speakers: readonly Speaker[];
  /** Whether the reader has to say yes to it first. */
  readonly isProposal: boolean;
}

/** Names of the controls; form-data.ts reads them. */
export const nameOf = (at: number, field: string): string => `claims.${at}.${field}`;

/** A quotation's context is cut by the character, seldom between words; a shorter one is whole. */
const wholeWords = (context: string, cut: RegExp): string =>
  context.length < CONTEXT_CHARACTERS ? context : context.replace(cut, "…");
const FIRST_WORD = /^\S*(?=\s)/;
const LAST_WORD = /(?<=\s)\S*$/;

const KNOWN_SPEAKERS = "known-speakers";

export function SpeakerList({ lists }: { lists: ChoiceLists }) {
  return (
    <datalist id={KNOWN_SPEAKERS}>
      {lists.speakers.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  );
}

export function ClaimFields({ claim, at, lists, speakers, isProposal }: Props) {
  const name = (field: string) => nameOf(at, field);
  const all = [...lists.speakers, ...speakers];
  const speaker = all.find(({ id }) => id === claim.speaker)?.name ?? claim.speaker;
  const questions = lists.measures.map(({ id, question }) => [id, questionWords(id, question)] as const);
  return (
    <fieldset class="claim">
      <legend>
        {isProposal ? (
          <label class="tick">
            <input type="checkbox" name={name("confirmed")} />
            <span>{t("claimConfirm", claim.words)}</span>
          </label>
        ) : (
          quoted(claim.words)
        )}
      </legend>
      <p class="excerpt" dir="auto">
        {wholeWords(claim.selector.prefix, FIRST_WORD)}
        <mark>{claim.selector.exact}</mark>
        {wholeWords(claim.selector.suffix, LAST_WORD)}
      </p>
      <div class="grid">
        <Select name={name("measure")} label={labelOf("measure")} value={claim.measure} choices={questions} />
        <Input name={name("words")} label={labelOf("words")} value={claim.words} />
        <Select name={name("hedge")} label={labelOf("hedge")} value={claim.hedge} choices={hedges()} />
        <Input name={name("min")} label={labelOf("min")} value={claim.min} numeric />
        <Input name={name("max")} label={labelOf("max")} value={claim.max} numeric />
        <Select name={name("unit")} label={labelOf("unit")} value={claim.unit} choices={units()} />
        <Select name={name("who")} label={labelOf("who")} value={claim.who} choices={groups()} />
        <Select
          name={name("place")}
          label={labelOf("place")}
          value={claim.place}
          choices={places()}
          lang="en"
        />
        <Select name={name("scope")} label={labelOf("scope")} value={claim.scope} choices={scopes()} />
        <Input name={name("periodFrom")} label={labelOf("periodFrom")} value={claim.periodFrom} type="date" />
        <Input name={name("periodTo")} label={labelOf("periodTo")} value={claim.periodTo} type="date" />
        <Input name={name("asOf")} label={labelOf("asOf")} value={claim.asOf} type="date" />
        <Input name={name("speaker")} label={labelOf("speaker")} value={speaker} list={KNOWN_SPEAKERS} />
        <Select
          name={name("speakerRole")}
          label={labelOf("speakerRole")}
          value={claim.speakerRole}
          choices={roles()}
        />
        <Input name={name("statement")} label={labelOf("statement")} value={claim.statement} />
        <Input name={name("exact")} label={labelOf("selector.exact")} value={claim.selector.exact} />
        <Input name={name("note")} label={labelOf("note")} value={claim.note} />
      </div>
    </fieldset>
  );
}
