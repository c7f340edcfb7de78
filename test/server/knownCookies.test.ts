import { createKnownCookies } from "../../server/signIn/knownCookies.ts";

test("a cookie is known for five minutes, and only the very same one", () => {
  let at = 0;
  const cookies = createKnownCookies(300_000, () => at);
  cookies.remember("dondoc.session_token=a.b", "a");
  expect(cookies.tokenOf("dondoc.session_token=a.b")).toBe("a");
  expect(cookies.tokenOf("dondoc.session_token=a.c")).toBeNull();
  at = 300_000;
  expect(cookies.tokenOf("dondoc.session_token=a.b")).toBeNull();
});

test("ten thousand are remembered, not more", () => {
  const cookies = createKnownCookies();
  for (let n = 0; n <= 10_000; n += 1) cookies.remember(`cookie ${n}`, `token ${n}`);
  expect(cookies.tokenOf("cookie 0")).toBeNull();
  expect(cookies.tokenOf("cookie 10000")).toBe("token 10000");
});
