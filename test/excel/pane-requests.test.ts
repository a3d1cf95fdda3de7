import { onRequest, requestCheck } from "../../src/excel/pane-requests";

it("keeps what the ribbon asked until the pane is there, and tells it once", () => {
  requestCheck();
  const asked: string[] = [];
  const stop = onRequest((request) => asked.push(request));
  expect(asked).toEqual(["check"]);
  requestCheck();
  stop();
  requestCheck();
  expect(asked).toEqual(["check", "check"]);
  onRequest((request) => asked.push(request))();
  expect(asked).toHaveLength(3);
});
