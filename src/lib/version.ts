/** Version of flamediff; a test holds package.json equal to it. */
export const VERSION = "0.1.0";
