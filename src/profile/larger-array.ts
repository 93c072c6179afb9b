/** The typed arrays that tables and trees are made of. */
type Growing = Uint8Array | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A larger array that begins like a smaller one: `copied([1, 2], [0, 0, 0])` is `[1, 2, 0]`. @returns `to` itself. */
export function copied<A extends Growing>(from: A, to: A): A {
  to.set(from);
  return to;
}
