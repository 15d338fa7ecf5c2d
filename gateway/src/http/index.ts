export { createGraphqlServer } from './graphqlServer.ts';
export { pageMeter } from './pageMeter.ts';
export { operationPlaces, placesOfOneThread, type OperationPlacesOptions } from './operationPlaces.ts';
export { malformedCharge, meterRefusals } from './refusalMeter.ts';
export { addProtection, originAllowance } from './protection.ts';
export { readQuestions } from './questions.ts';
export { addRoutes, type SchemaTexts } from './routes.ts';
