import { runService } from '../kit/service';
import { readAmexcidConfig, startAmexcid } from './start';

void runService((env) => startAmexcid(readAmexcidConfig(env)));
