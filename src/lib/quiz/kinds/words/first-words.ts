/** Syllables of the first lessons of any course, which the press, that people count words in, has more rarely than they are known. */
const syllables = new Set(
  `xe điện nước tiền nhà cửa ăn uống ngủ cơm gạo bánh thịt cá gà lợn heo bò trâu cây hoa quả lúa ruộng vườn đường lớp sách
  vé áo quần người cha mẹ bố vợ chồng lương sốt tàu thuyền đò biển sông mưa gió bão lũ lửa cháy chợ phim tay
  chân đầu mắt máu bụng tóc răng da mặt bạn chơi hát chạy đi về ngồi đứng nói nghe đọc viết mua bán vay nợ thuê nghỉ ốm đau chết nắng nấu rửa tắm giặt bấm nút
  sống già trẻ đẹp xấu vui buồn yêu nóng lạnh sáng tối ngày đêm tuần tháng giờ phút trưa chiều sớm muộn`.split(/\s+/u),
);

/** How many syllables of a word are of the first lessons: “đỗ xe”, “cấp điện”, “đau bụng”. */
export function firstSyllablesIn(headword: string): number {
  return headword.split(' ').filter((syllable) => syllables.has(syllable)).length;
}
