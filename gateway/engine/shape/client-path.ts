import type { Shape, ShapeField } from './shape-field';

type Path = readonly (string | number)[];

/** A path in the data tree in the client's names, as far as the client asked; `fields` are those of its first name. */
export function clientPath(path: Path, fields: readonly ShapeField[], shape: Shape): (string | number)[] {
  const [first, ...rest] = path;
  const field = fields.find(({ canonicalName }) => canonicalName === first);
  return field ? [field.responseName, ...clientPathBelow(rest, field, shape)] : [];
}

/** The same for what lies below `field`, indices of its lists included. */
export function clientPathBelow(path: Path, field: ShapeField, shape: Shape): (string | number)[] {
  const [first, ...rest] = path;
  if (first === undefined) return [];
  if (typeof first === 'number') return [first, ...clientPathBelow(rest, field, shape)];
  const fields = shape.possibleTypes(field).flatMap((type) => shape.fieldsBelow(field, type));
  return clientPath(path, fields, shape);
}
