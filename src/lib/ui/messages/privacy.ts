/** What is kept of whom and for how long; it has to stay true to the code. */

interface Part {
  heading: string;
  points: string[];
}

interface PrivacyTexts {
  title: string;
  lead: string;
  /** Days until an archived class is deleted, and a quiz that was begun for a class and not assigned. */
  parts: (days: number, begunDays: number) => Part[];
}

const en: PrivacyTexts = {
  title: 'Privacy',
  lead: 'Từng Câu runs on the computer you are reading it from, and asks no other. There is no advertising, no counting of visitors, and no request to anybody else while you read.',
  parts: (days, begunDays) => [
    {
      heading: 'If you only read',
      points: [
        'Nothing about you is stored on the server. Where you were in a text and which words you looked up stay in your browser.',
        'Size, colours and language, once you choose them, are kept in a cookie in your browser.',
        'A text of your own is stored on the server under an address nobody can guess, together with the number of your browser, a random one in a cookie. It is deleted when you delete it from the library.',
        'Dictionaries of your own and quizzes you prepare are stored with the same number, and deleted when you delete them.',
        'The answers you give in a quiz are stored under an address nobody can guess, without your name. Those to a quiz on your own text go with the text.',
      ],
    },
    {
      heading: 'If you are a student of a class',
      points: [
        'The server knows the name you have in the class, which may be a made-up one, and nothing else about you: no e-mail address, no date of birth, no place.',
        'Your teachers see when you opened a reading and whether you reached its end, how long each sentence was in front of you, which words you looked up, and your answers in the quiz with their times.',
        'Your browser holds a random number in a cookie; the server stores only a fingerprint of it, and of your resume code.',
        'Your teacher can give you all of it as a file, and can delete all of it at once.',
      ],
    },
    {
      heading: 'If you are a teacher',
      points: [
        'The server stores your name, your e-mail address, a fingerprint of your password, your passkeys (their public half), and when you signed in. Colleagues in your classes and your students see your name.',
        'If you delete your account, all of this goes at once, together with the classes you own.',
        'Mail is sent only when you ask for a new password, and only where this server is set up for it.',
      ],
    },
    {
      heading: 'How long',
      points: [
        `An archived class is deleted ${days} days after archiving, with everything its students did. A teacher can delete it at once at any time.`,
        `What a teacher began for a class and did not assign is deleted ${begunDays} days after its last change, with the text put in for it.`,
        'Wrong codes and wrong passwords are counted for a day, under a fingerprint of the address they came from, so that nobody can guess them.',
        'Copies that whoever runs the server makes for safety (backups) may live longer; ask them how long.',
      ],
    },
  ],
};

const vi: PrivacyTexts = {
  title: 'Quyền riêng tư',
  lead: 'Từng Câu chạy trên chính máy chủ bạn đang truy cập và không kết nối đến máy chủ nào khác. Không quảng cáo, không đếm lượt truy cập, không gửi yêu cầu đến bên thứ ba khi bạn đọc.',
  parts: (days, begunDays) => [
    {
      heading: 'Nếu bạn chỉ đọc',
      points: [
        'Máy chủ không lưu gì về bạn. Chỗ đang đọc dở và những từ bạn đã tra chỉ nằm trong trình duyệt của bạn.',
        'Cỡ chữ, màu sắc và ngôn ngữ bạn đã chọn được lưu trong một cookie của trình duyệt.',
        'Bài bạn tự thêm được lưu trên máy chủ, ở một địa chỉ không ai đoán được, cùng với mã số của trình duyệt (một số ngẫu nhiên nằm trong cookie). Bài bị xoá khi bạn xoá nó khỏi thư viện.',
        'Từ điển bạn tự thêm và bài trắc nghiệm bạn soạn được lưu cùng mã số đó và bị xoá khi bạn xoá chúng.',
        'Câu trả lời trắc nghiệm được lưu ở một địa chỉ không ai đoán được, không kèm tên bạn. Câu trả lời trắc nghiệm về bài bạn tự thêm bị xoá cùng với bài.',
      ],
    },
    {
      heading: 'Nếu bạn là học sinh của một lớp',
      points: [
        'Máy chủ chỉ biết tên của bạn trong lớp, có thể là tên đặt sẵn; ngoài ra không biết gì thêm: không email, không ngày sinh, không nơi ở.',
        'Giáo viên của bạn thấy bạn mở bài lúc nào và đã đọc đến cuối chưa, mỗi câu bạn dừng lại bao lâu, bạn tra những từ nào, cùng các câu trả lời trắc nghiệm và thời điểm trả lời.',
        'Trình duyệt của bạn giữ một số ngẫu nhiên trong cookie; máy chủ chỉ lưu mã băm (hash) của số đó và của mã quay lại.',
        'Giáo viên có thể gửi cho bạn toàn bộ dữ liệu này dưới dạng tệp và có thể xoá ngay tất cả.',
      ],
    },
    {
      heading: 'Nếu bạn là giáo viên',
      points: [
        'Máy chủ lưu tên, địa chỉ email, mã băm (hash) của mật khẩu, khoá truy cập (phần công khai) và thời điểm bạn đăng nhập. Đồng nghiệp dạy cùng lớp và học sinh của bạn thấy tên bạn.',
        'Khi bạn xoá tài khoản, tất cả dữ liệu này bị xoá ngay cùng với các lớp do bạn tạo.',
        'Email chỉ được gửi khi bạn yêu cầu đặt lại mật khẩu, và chỉ khi máy chủ này đã được thiết lập để gửi email.',
      ],
    },
    {
      heading: 'Thời gian lưu',
      points: [
        `Lớp đã lưu trữ bị xoá sau ${days} ngày kể từ khi lưu trữ, cùng mọi việc học sinh đã làm trong lớp. Giáo viên có thể xoá lớp ngay, bất cứ lúc nào.`,
        `Bài giáo viên đang soạn dở mà chưa giao bị xoá sau ${begunDays} ngày kể từ lần sửa cuối, cùng nội dung đã đưa vào.`,
        'Số lần nhập sai mã hoặc mật khẩu được đếm trong một ngày, theo mã băm (hash) của địa chỉ mạng, để không ai dò được mã hay mật khẩu.',
        'Bản sao lưu do người quản trị máy chủ tạo có thể tồn tại lâu hơn; hãy hỏi họ về thời hạn.',
      ],
    },
  ],
};

export const privacyMessages = { en, vi };
