export { createGraphqlServer } from './graphqlServer.ts';
export { addProtection, originAllowance } from './protection.ts';
export { readQuestions } from './questions.ts';
export { addRoutes, type SchemaTexts } from './routes.ts';
