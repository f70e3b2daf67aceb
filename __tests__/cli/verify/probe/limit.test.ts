import { limitTo } from "../../../../cli/verify/probe/limit";

describe("limitTo()", () => {
  test("lets no more tasks run at a time, and all of them in the end", async () => {
    const limit = limitTo(3, () => undefined);
    let [running, most] = [0, 0];
    const task = async (index: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      if (index === 4) throw new Error("one that fails");
      return index;
    };
    const wave = () => Promise.allSettled(Array.from({ length: 6 }, (_, index) => limit(() => task(index))));
    const results = [...(await wave()), ...(await wave())];
    expect(most).toBe(3);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  });
});
