export const law = {};
