/** Why the seed does not go on, in words for the person who runs it: shown without a stack. */
export class SeedRefusal extends Error {
  override readonly name = 'SeedRefusal';
}
