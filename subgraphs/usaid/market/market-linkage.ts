import type { MarketLinkageDocument } from './market-linkage.repository';

const MS_PER_DAY = 86_400_000;

/** From the first assistance to the first delivery; null while nothing was delivered. */
export function daysToFirstDelivery({
  assistedFrom,
  firstDeliveryOn,
}: Pick<MarketLinkageDocument, 'assistedFrom' | 'firstDeliveryOn'>): number | null {
  if (firstDeliveryOn === null) return null;
  return (Date.parse(firstDeliveryOn) - Date.parse(assistedFrom)) / MS_PER_DAY;
}
