import { runService } from '../kit/service';
import { readArcoConfig, startArco } from './start';

void runService((env) => startArco(readArcoConfig(env)));
