export { createGateway, type GatewayParts } from './gateway';
