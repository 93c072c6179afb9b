// Made by `npm run build:viewer` from viewer/main.ts. Do not edit.
export const ENGINE = "";
