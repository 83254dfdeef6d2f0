import type { LocalizedText } from '../localized-text';
import { amexcidLabels } from './amexcid';
import { arcoLabels } from './arco';
import { orderLabels } from './orders';
import { sharedLabels } from './shared';
import { usaidLabels } from './usaid';

/** Labels by name of the list, then by code, in the order of the list. */
export type Labels = Readonly<Record<string, Readonly<Record<string, LocalizedText>>>>;

/** One code of a list, as a person reads it. */
export interface CodeLabelRecord extends LocalizedText {
  readonly value: string;
}

export interface CodeListRecord {
  readonly name: string;
  readonly labels: readonly CodeLabelRecord[];
}

/**
 * Every code list of the graph in English and Spanish, by name.
 * The kit holds those of the agencies too: a drop-down must not go when one agency does.
 */
export const codeLists: readonly CodeListRecord[] = Object.entries<Labels[string]>({
  ...sharedLabels,
  ...amexcidLabels,
  ...arcoLabels,
  ...usaidLabels,
  ...orderLabels,
})
  .map(([name, labels]) => ({
    name,
    labels: Object.entries(labels).map(([value, text]) => ({ value, ...text })),
  }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

const byName = new Map(codeLists.map((list) => [list.name, list]));

export const codeListByName = (name: string): CodeListRecord | null => byName.get(name) ?? null;
