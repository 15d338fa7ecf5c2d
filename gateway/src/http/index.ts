export { createGraphqlServer } from './graphqlServer.ts';
export { addRoutes, type SchemaTexts } from './routes.ts';
