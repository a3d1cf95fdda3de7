import { retrying } from "../../src/excel/retrying";

const fails = (code: string) => Object.assign(new Error(code), { code });

describe("retrying", () => {
  it("tries again until it works, waiting longer each time up to a quarter of a minute", async () => {
    const waits: number[] = [];
    let left = 9;
    const work = async () => {
      if (left-- > 0) throw fails("InvalidOperationInCellEditMode");
      return "registered";
    };
    const wait = async (milliseconds: number) => void waits.push(milliseconds);
    await expect(retrying(work, new AbortController().signal, wait)).resolves.toBe("registered");
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000, 15000, 15000]);
  });

  it("gives up where the host lacks what is needed", async () => {
    const wait = jest.fn();
    const work = async () => {
      throw fails("ApiNotFound");
    };
    await expect(retrying(work, new AbortController().signal, wait)).resolves.toBeNull();
    expect(wait).not.toHaveBeenCalled();
  });

  it("ends while it waits", async () => {
    const ending = new AbortController();
    const work = jest.fn(async () => {
      throw fails("GeneralException");
    });
    const ended = retrying(work, ending.signal);
    await Promise.resolve();
    ending.abort();
    await expect(ended).resolves.toBeNull();
    expect(work).toHaveBeenCalledTimes(1);
  });
});
