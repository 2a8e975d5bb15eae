import { mergeInternalComponents } from '@tarojs/shared';
import { ACCESSIBLE_VIEW } from './accessibility-attributes';

mergeInternalComponents({ View: ACCESSIBLE_VIEW });
