import type { AreaHandlers } from '../../door/registry';
import { listServices } from './list';

export const serviceHandlers: AreaHandlers<'service'> = { 'service.list': listServices };
