import { expect, test } from 'vitest';
import { parseMounts } from '../../../electron/shell/drives';

const mounts = `sysfs /sys sysfs rw,nosuid 0 0
/dev/sda1 / ext4 rw,relatime 0 0
/dev/sdb1 /media/clerk/\\346\\225\\260\\346\\215\\256\\040U vfat rw,nosuid,nodev 0 0
/dev/sdc1 /run/media/clerk/STICK exfat ro,nosuid 0 0
/dev/sdd1 /mntother ext4 rw 0 0
`;

test('finds what can be carried away, with names as they were given', () => {
  expect(parseMounts(mounts)).toEqual([
    { device: '/dev/sdb1', path: '/media/clerk/数据 U', fileSystem: 'vfat', readOnly: false },
    { device: '/dev/sdc1', path: '/run/media/clerk/STICK', fileSystem: 'exfat', readOnly: true },
  ]);
});
