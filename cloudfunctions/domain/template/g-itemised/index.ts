export { DEVELOPMENT as ITEMISED } from '../d-development';
