import path from 'node:path';
import { runService } from '../subgraphs/kit/service';
import { readLocalOptions } from './local/options';
import { startLocal } from './local/start';
import { welcome } from './local/welcome';

/** `npm start`: everything on this machine, each part in a process of its own. */
const dist = path.join(__dirname, '..');

void runService(
  (env, args, stopping) =>
    startLocal({
      options: readLocalOptions(args, env),
      scripts: {
        store: path.join(dist, 'subgraphs', 'store', 'main.js'),
        seed: path.join(dist, 'seed', 'main.js'),
        usaid: path.join(dist, 'subgraphs', 'usaid', 'main.js'),
        amexcid: path.join(dist, 'subgraphs', 'amexcid', 'main.js'),
        arco: path.join(dist, 'subgraphs', 'arco', 'main.js'),
        gateway: path.join(dist, 'gateway', 'main.js'),
      },
      say: (line) => void process.stdout.write(`${line}\n`),
      stopping,
    }),
  welcome,
);
