import { remembered } from "../../src/domain/remembered";

function counted(most: number) {
  const made: string[] = [];
  const get = remembered((key: string) => {
    made.push(key);
    return { key };
  }, most);
  return { made, get };
}

describe("remembered", () => {
  it("makes what is asked for again only once", () => {
    const { made, get } = counted(10);
    expect(get("a")).toBe(get("a"));
    expect(made).toEqual(["a"]);
  });

  it("forgets, so that no more than so many are kept", () => {
    const { made, get } = counted(4);
    for (const key of ["a", "b", "c", "d", "e", "a"]) get(key);
    expect(made).toEqual(["a", "b", "c", "d", "e", "a"]);
  });

  it("keeps what is in use, however many others pass by", () => {
    const { made, get } = counted(4);
    for (let pass = 0; pass < 100; pass++) {
      get("kept");
      get(`passing ${pass}`);
    }
    expect(made.filter((key) => key === "kept")).toHaveLength(1);
  });
});
