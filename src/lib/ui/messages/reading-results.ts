/** Which words a class or a student looked up, and which sentences they stayed on, as teachers see it. */

const en = {
  words: 'Words looked up',
  sentences: 'Sentences stayed on',
  wordsLead: 'The ten words looked up by the most students, each in the sentences it was looked up in.',
  wordsOwnLead: 'The ten words looked up most, each in the sentences it was looked up in.',
  wordsNone: 'No word was looked up yet.',
  byStudents: (students: number, times: number) =>
    `${students === 1 ? '1 student' : `${students} students`}, ${times === 1 ? 'once' : `${times} times`}`,
  times: (times: number) => (times === 1 ? 'once' : `${times} times`),
  staysLead:
    'How long the students who read a sentence stayed on it. A long sentence takes longer: compare those of like length.',
  staysNone: 'Nobody has stayed on a sentence yet.',
  staysByTime: 'The longest first',
  staysByText: 'In the order of the text',
  order: 'Order',
  median: 'Median',
  mean: 'Mean',
  readers: 'Students',
  seconds: (seconds: string) => `${seconds} s`,
};

const vi: typeof en = {
  words: 'Từ được tra',
  sentences: 'Thời gian dừng ở từng câu văn',
  wordsLead: 'Mười từ được nhiều học sinh tra nhất, kèm những câu văn mà các em tra từ đó.',
  wordsOwnLead: 'Mười từ được tra nhiều nhất, kèm những câu văn nơi từ đó được tra.',
  wordsNone: 'Chưa có từ nào được tra.',
  byStudents: (students, times) => `${students} học sinh, ${times} lần`,
  times: (times) => `${times} lần`,
  staysLead:
    'Thời gian các em dừng lại ở mỗi câu văn, tính trên những em đã đọc câu đó. Câu dài thì đọc lâu hơn: hãy so sánh những câu dài gần bằng nhau.',
  staysNone: 'Chưa có em nào dừng lại ở câu văn nào.',
  staysByTime: 'Lâu nhất trước',
  staysByText: 'Theo thứ tự trong bài',
  order: 'Sắp xếp',
  median: 'Trung vị',
  mean: 'Trung bình',
  readers: 'Số học sinh',
  seconds: (seconds) => `${seconds} giây`,
};

export const readingResultsMessages = { en, vi };
