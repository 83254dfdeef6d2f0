import type { IsicSection } from '../../subgraphs/kit/reference/codes';
import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';

/** Training centres that the government of El Salvador counted for its 10,000 apprentices (presidencia.gob.sv, May 2022). */
export const centersPerApprentice = 427 / 10_000;

/**
 * Of a hundred centres, how many are in each sector. The same page names administration, commerce, sales, industry
 * and agriculture; the shares, and restaurants and hotels among them, are invented.
 */
export const centersBySector: Readonly<Record<IsicSection, number>> = {
  A: 15,
  C: 20,
  G: 30,
  I: 15,
  N: 20,
};

/** What follows the number of an invented centre in its name. */
export const sectorNames: Readonly<Record<IsicSection, LocalizedText>> = {
  A: { en: 'agriculture', es: 'agricultura' },
  C: { en: 'industry', es: 'industria' },
  G: { en: 'commerce', es: 'comercio' },
  I: { en: 'hotels and restaurants', es: 'hoteles y restaurantes' },
  N: { en: 'administration', es: 'administración' },
};
