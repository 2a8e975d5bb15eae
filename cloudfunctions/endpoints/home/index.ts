import type { AreaHandlers } from '../../door/registry';
import { getHome } from './get';

export const homeHandlers: AreaHandlers<'home'> = { 'home.get': getHome };
