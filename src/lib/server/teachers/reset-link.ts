/** Brings a token to the teacher who may set a new password with it. */
export type SendReset = (teacher: { name: string; email: string }, token: string) => Promise<void>;

/** Path of the page where a teacher who holds `token` sets a new password. */
export function resetPath(token: string): string {
  return `/teach/reset/${encodeURIComponent(token)}`;
}

/**
 * Mails a teacher the link to set a new password, when `SMTP_URL` and `ORIGIN` are set; the address never comes from the
 * request, whose `Host` anybody may forge. `SMTP_FROM` is the sender, else `tung-cau@` and the host of `ORIGIN`.
 */
export const sendResetLink: SendReset = async ({ email, name }, token) => {
  const { SMTP_URL: smtp, ORIGIN: origin } = process.env;
  if (!smtp || !origin) return;
  const { createTransport } = await import('nodemailer');
  const link = origin + resetPath(token);
  await createTransport(smtp).sendMail({
    from: process.env.SMTP_FROM || `Từng Câu <tung-cau@${new URL(origin).hostname}>`,
    to: { name, address: email },
    subject: 'Từng Câu: đặt lại mật khẩu · reset your password',
    text: [
      'Mở liên kết sau trong vòng một giờ để đặt mật khẩu mới. Nếu bạn không yêu cầu, hãy bỏ qua thư này.',
      'Open this link within an hour to set a new password. If you did not ask for it, ignore this message.',
      link,
    ].join('\n\n'),
  });
};
