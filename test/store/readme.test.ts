import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowed } from '../../subgraphs/store/embedded/commands/allowed';

const readme = readFileSync(join(__dirname, '../../../subgraphs/store/embedded/README.md'), 'utf8');

it.each(Object.entries(allowed()))('lists the %s that the engine knows', (kind, names) => {
  expect(readme).toContain(`- ${kind}: ${names.map((name) => `\`${name}\``).join(' ')}\n`);
});
