/** The part of jstat that is used; the package brings no types. */
declare module "jstat" {
  interface Distribution<P extends number[]> {
    cdf(x: number, ...parameters: P): number;
    inv(p: number, ...parameters: P): number;
  }
  const jstat: {
    jStat: {
      studentt: Distribution<[df: number]>;
      chisquare: Distribution<[df: number]>;
      centralF: Distribution<[df1: number, df2: number]>;
    };
  };
  export default jstat;
}
