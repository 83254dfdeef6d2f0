import { runService } from '../kit/service';
import { readUsaidConfig, startUsaid } from './start';

void runService((env) => startUsaid(readUsaidConfig(env)));
