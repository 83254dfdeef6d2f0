import type { Figure } from './answer';
import { codeOf } from './codes';
import { type Element, narratives, type Text } from './xml';

type Indicator = NonNullable<Figure['indicator']>;

/** One result an indicator, with a period for each figure: a plan is a target, all else an actual value. */
export function resultElements(figures: readonly Figure[], indicatorUri: string): Element[] {
  const byCode = new Map<string, { indicator: Indicator; figures: Figure[] }>();
  for (const figure of figures) {
    if (!figure.indicator) continue;
    const filed = byCode.get(figure.indicator.code) ?? { indicator: figure.indicator, figures: [] };
    filed.figures.push(figure);
    byCode.set(figure.indicator.code, filed);
  }
  return [...byCode.values()].map(({ indicator, figures: filed }) =>
    resultElement(indicator, filed, indicatorUri),
  );
}

/** The figures overlap: a sum over activities or results is a number that nobody published. */
const NOT_TO_BE_ADDED = { '@aggregation-status': '0' };

function resultElement(indicator: Indicator, figures: readonly Figure[], indicatorUri: string): Element {
  const { code, title, unit, measure, resultType } = indicator;
  return {
    '@type': codeOf('ResultType', resultType),
    ...NOT_TO_BE_ADDED,
    title: narratives(title),
    indicator: {
      '@measure': codeOf('IndicatorMeasure', measure),
      ...NOT_TO_BE_ADDED,
      title: narratives(title),
      description: narratives({ en: `Unit: ${unit.en}.`, es: `Unidad: ${unit.es}.` }),
      reference: {
        '@vocabulary': '99',
        '@code': code,
        '@indicator-uri': indicatorUri + encodeURIComponent(code),
      },
      period: figures.map(periodElement),
    },
  };
}

function periodElement(figure: Figure): Element {
  const { value, status, asOf, periodStart, periodEnd } = figure;
  const said = { '@value': String(value), comment: narratives(commentOn(figure)) };
  return {
    'period-start': { '@iso-date': periodStart ?? asOf },
    'period-end': { '@iso-date': periodEnd ?? asOf },
    ...(status === 'PLANNED' ? { target: said } : { actual: said }),
  };
}

/** What is counted, how the sentence was read and where it stands: a number means nothing without these. */
function commentOn({ id, counts, interpretation, source, status, periodStart, asOf }: Figure): Text {
  const { document, line } = source;
  const isClaim = status === 'CLAIMED';
  const hasNoPeriod = periodStart === null;
  return {
    en: [
      counts.en,
      isClaim && 'Claimed in public, without a register shown.',
      hasNoPeriod && `The source gives no period: this is how it stood on ${asOf}.`,
      interpretation?.en,
      `Figure ${id}, document ${document}, line ${line}.`,
    ]
      .filter(Boolean)
      .join(' '),
    es: [
      counts.es,
      isClaim && 'Afirmado en público, sin mostrar un registro.',
      hasNoPeriod && `La fuente no da un período: así era al ${asOf}.`,
      interpretation?.es,
      `Cifra ${id}, documento ${document}, línea ${line}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
