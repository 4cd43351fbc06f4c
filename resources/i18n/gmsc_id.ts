<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GMSC Desktop</source>
        <translation>Tentang GMSC Desktop</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>Bagian dan data</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Version %1 · data %2</source>
        <translation>Versi %1 · data %2</translation>
    </message>
    <message>
        <source>Which kabupaten and kota took part in Gerakan Menuju Smart City, when, and where that is written. It opens no network connection. The program is free under the MIT licence; its parts and data come under these:</source>
        <translation>Kabupaten dan kota mana yang pernah ikut Gerakan Menuju Smart City, kapan, dan di mana itu tertulis. Program ini tidak membuka sambungan jaringan. Program ini bebas dipakai dengan lisensi MIT; bagian dan datanya dengan lisensi berikut:</translation>
    </message>
</context>
<context>
    <name>Achievements</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Semua %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>Pencarian &amp;terakhir</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ikuti &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Ukuran teks</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>AlikeButton</name>
    <message>
        <source>All are &amp;kabupaten</source>
        <translation>Semua &amp;kabupaten</translation>
    </message>
    <message>
        <source>All are k&amp;ota</source>
        <translation>Semua k&amp;ota</translation>
    </message>
    <message>
        <source>Decides every row that waits: each is the kabupaten of its name. This can be undone.</source>
        <translation>Memutuskan semua baris yang menunggu: masing-masing kabupaten dengan nama itu. Dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Decides every row that waits: each is the kota of its name. This can be undone.</source>
        <translation>Memutuskan semua baris yang menunggu: masing-masing kota dengan nama itu. Dapat dibatalkan.</translation>
    </message>
</context>
<context>
    <name>AlsoButton</name>
    <message numerus="yes">
        <source>Kabupaten for %Ln other shared name(s) too</source>
        <translation>
            <numerusform>Kabupaten juga untuk %Ln nama kembar lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kota for %Ln other shared name(s) too</source>
        <translation>
            <numerusform>Kota juga untuk %Ln nama kembar lain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message numerus="yes">
        <source>%Ln row(s): %1 recognised, %2 doubtful, %3 not recognised · %4 took part, %5 to be checked</source>
        <translation>
            <numerusform>%Ln baris: %1 dikenali, %2 ragu, %3 tidak dikenali · %4 pernah ikut, %5 perlu diperiksa</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>Dari daftar</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Dikenali sebagai</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Cara dikenali</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Tahun ikut</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Kota/kabupaten?</source>
        <translation>Kota/kabupaten?</translation>
    </message>
    <message>
        <source>Choose 1 of %1</source>
        <translation>Pilih 1 dari %1</translation>
    </message>
</context>
<context>
    <name>BarsModel</name>
    <message>
        <source>Enter lists the regions</source>
        <translation>Enter menampilkan daerahnya</translation>
    </message>
</context>
<context>
    <name>BeforeList</name>
    <message>
        <source>What comes out</source>
        <translation>Apa yang keluar</translation>
    </message>
    <message>
        <source>Each row gets its official name, the cohorts of the region and how certain they are. Where a name can mean several regions, you choose. The result can be exported to Excel, beside the columns of your own table.</source>
        <translation>Tiap baris mendapat nama resminya, tahun ikut daerah itu, dan seberapa pasti. Bila satu nama dapat berarti beberapa daerah, Anda yang memilih. Hasilnya dapat diekspor ke Excel, di samping kolom-kolom tabel Anda sendiri.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Contoh: %1</translation>
    </message>
    <message>
        <source>Check this example</source>
        <translation>Periksa contoh ini</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Salin tabel</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Simpan &amp;tabel…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Simpan &amp;gambar…</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 disalin</translation>
    </message>
    <message>
        <source>GMSC Desktop, data %1</source>
        <translation>GMSC Desktop, data %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Simpan tabel</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
</context>
<context>
    <name>CheckListPage</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Membaca %1 …</translation>
    </message>
    <message>
        <source>Paste a column of names from Excel, or open a file</source>
        <translation>Tempel satu kolom nama dari Excel, atau buka berkas</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>Ekspor hasil…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Nothing to paste: copy a column of names first</source>
        <translation>Tidak ada yang dapat ditempel: salin dulu satu kolom nama</translation>
    </message>
    <message>
        <source>The list has changed meanwhile: choose again</source>
        <translation>Daftar sudah berubah: pilih lagi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) put right</source>
        <translation>
            <numerusform>%Ln baris diperbaiki</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Periksa Daftar</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>&amp;Add a region…</source>
        <translation>&amp;Tambah daerah…</translation>
    </message>
    <message>
        <source>A whole province…</source>
        <translation>Satu provinsi…</translation>
    </message>
    <message>
        <source>A whole province</source>
        <translation>Satu provinsi</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Keluarkan %1</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>Opens a list of choices</source>
        <translation>Membuka daftar pilihan</translation>
    </message>
    <message>
        <source>Space clears the choice, Down opens the list</source>
        <translation>Spasi menghapus pilihan, Panah bawah membuka daftar</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Batalkan: %1</translation>
    </message>
    <message>
        <source>Another region…</source>
        <translation>Daerah lain…</translation>
    </message>
    <message>
        <source>Not a region</source>
        <translation>Bukan daerah</translation>
    </message>
    <message>
        <source>Take back what was decided last, one row after the other (Ctrl+Z)</source>
        <translation>Membatalkan keputusan terakhir, satu demi satu (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Sheet with the list</source>
        <translation>Lembar berisi daftar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>Kolom berisi nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Column with kabupaten or kota</source>
        <translation>Kolom berisi kabupaten atau kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Column with the province</source>
        <translation>Kolom berisi provinsi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Kolom berisi kode</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>At most %n region(s): take one away first.</source>
        <translation>
            <numerusform>Paling banyak %n daerah: keluarkan satu dulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>&amp;Study visit…</source>
        <translation>St&amp;udi banding…</translation>
    </message>
    <message>
        <source>Plan of a study visit on one page: the first region visits the others</source>
        <translation>Rencana studi banding di satu halaman: daerah pertama mengunjungi yang lain</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>Daerah berdampingan</translation>
    </message>
    <message>
        <source>Regions of the province</source>
        <translation>Daerah di provinsi itu</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 disalin</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Add two to five regions, or choose a whole province.</source>
        <translation>Belum ada yang dibandingkan. Tambahkan dua sampai lima daerah, atau pilih satu provinsi.</translation>
    </message>
    <message>
        <source>Enter shows the region in the main window.</source>
        <translation>Enter menampilkan daerahnya di jendela utama.</translation>
    </message>
    <message>
        <source>Add another region to see them side by side.</source>
        <translation>Tambahkan satu daerah lagi agar dapat dibandingkan.</translation>
    </message>
    <message>
        <source>Enter on the sources opens one; elsewhere it shows the region.</source>
        <translation>Enter pada baris Sumber membuka sumbernya; di baris lain menampilkan daerahnya.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
</context>
<context>
    <name>CompletenessModel</name>
    <message>
        <source>Cohort</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Resmi</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Pasti</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>CrashBar</name>
    <message>
        <source>The last time, GMSC Desktop ended all of a sudden. Your files and settings are as they were.</source>
        <translation>Terakhir kali, GMSC Desktop berhenti mendadak. Berkas dan pengaturan Anda tetap utuh.</translation>
    </message>
    <message>
        <source>The details are copied: paste them into a message to whoever looks after this computer.</source>
        <translation>Rincian sudah disalin: tempelkan ke pesan untuk petugas yang mengurus komputer ini.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Kesalahan tak terduga</translation>
    </message>
    <message>
        <source>GMSC Desktop met an error that nobody expected. Your files and settings are as they were, and you can usually go on.</source>
        <translation>GMSC Desktop menemui kesalahan yang tidak terduga. Berkas dan pengaturan Anda tetap utuh, dan biasanya Anda dapat melanjutkan.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Dicatat di %1</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Salin rincian</translation>
    </message>
    <message>
        <source>C&amp;lose the program</source>
        <translation>&amp;Tutup program</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>Details &amp;copied</source>
        <translation>Rincian di&amp;salin</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Terjadi kesalahan</translation>
    </message>
    <message>
        <source>If it comes again, send these details to whoever looks after this computer. They hold nothing that you typed, and no names of your files.</source>
        <translation>Jika terulang, kirimkan rincian ini kepada petugas yang mengurus komputer ini. Di dalamnya tidak ada apa pun yang Anda ketik, dan tidak ada nama berkas Anda.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>How complete these data are, and where they come from</source>
        <translation>Seberapa lengkap data ini, dan dari mana asalnya</translation>
    </message>
    <message>
        <source>Data &amp; sources</source>
        <translation>Data &amp; Sumber</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) certainly took part</source>
        <translation>
            <numerusform>%n daerah pasti pernah ikut</numerusform>
        </translation>
    </message>
    <message>
        <source>officially %1 up to %2</source>
        <translation>resmi %1 sampai %2</translation>
    </message>
    <message>
        <source>Complete: %1 · incomplete: %2</source>
        <translation>Lengkap: %1 · belum lengkap: %2</translation>
    </message>
    <message>
        <source>Completeness of each cohort</source>
        <translation>Kelengkapan per angkatan</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Version of the data</source>
        <translation>Versi data</translation>
    </message>
    <message>
        <source>The data come with the program and are read without internet.</source>
        <translation>Data ada di dalam program dan dibaca tanpa internet.</translation>
    </message>
    <message>
        <source>Built-in data</source>
        <translation>Data bawaan program</translation>
    </message>
    <message>
        <source>Data pack</source>
        <translation>Paket data</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Kabupaten/kota</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>Diterbitkan oleh %1.</translation>
    </message>
    <message>
        <source>Remarks on regions</source>
        <translation>Catatan atas daerah</translation>
    </message>
    <message numerus="yes">
        <source>All %n remark(s)</source>
        <translation>
            <numerusform>Semua %n catatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSources</name>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Search sources…</source>
        <translation>Cari sumber…</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Cari sumber</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Kejelasan</translation>
    </message>
    <message>
        <source>No source matches.</source>
        <translation>Tidak ada sumber yang cocok.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Hapus pencarian dan saringan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Cohorts that are incomplete</source>
        <translation>Angkatan yang belum lengkap</translation>
    </message>
    <message numerus="yes">
        <source>All %n quick win(s) for “%1”</source>
        <translation>
            <numerusform>Semua %n program unggulan untuk “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Program unggulan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Istilah</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Check them in Check a list</source>
        <translation>Periksa di Periksa Daftar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) at once: here one name is searched at a time.</source>
        <translation>
            <numerusform>%Ln baris sekaligus: di sini dicari satu nama setiap kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result with these filters.</source>
        <translation>Tidak ada hasil dengan saringan ini.</translation>
    </message>
    <message>
        <source>Nothing fits all of it. Take a filter away above, or ask otherwise.</source>
        <translation>Tidak ada yang cocok dengan semuanya. Lepaskan salah satu saringan di atas, atau tanyakan dengan cara lain.</translation>
    </message>
    <message>
        <source>No region matches “%1”. Try a kecamatan, an old name, or fewer letters.</source>
        <translation>Tidak ada daerah yang cocok dengan “%1”. Coba nama kecamatan, nama lama, atau kurangi hurufnya.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Home</source>
        <translation>Folder pribadi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Unduhan</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Belum ditemukan</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Pulau</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Filters chosen on the page Participants</source>
        <translation>Saringan dipilih di halaman Peserta</translation>
    </message>
    <message>
        <source>Filters chosen on the page Map</source>
        <translation>Saringan dipilih di halaman Peta</translation>
    </message>
    <message>
        <source>Filters chosen on the page Statistics</source>
        <translation>Saringan dipilih di halaman Statistik</translation>
    </message>
    <message>
        <source>Bali and Nusa Tenggara</source>
        <translation>Bali dan Nusa Tenggara</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page…</source>
        <translation>Cari di halaman ini…</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Cari di halaman ini</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Tempat sebelumnya</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Tempat berikutnya</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Tutup bilah pencarian</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Filter…</source>
        <translation>Saring…</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Tampilkan atau sembunyikan saringan</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>GMSC Desktop guide</source>
        <translation>Panduan GMSC Desktop</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Topik panduan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
</context>
<context>
    <name>IdeaDetail</name>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n quick win(s) from saved</source>
        <translation>
            <numerusform>Hapus %n program dari tersimpan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n quick win(s) for study visit</source>
        <translation>
            <numerusform>Simpan %n program untuk studi banding</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>Hapus dari tersimpan</translation>
    </message>
    <message>
        <source>Save for a study visit</source>
        <translation>Simpan untuk studi banding</translation>
    </message>
    <message>
        <source>Space in the list or Ctrl+D does this, too</source>
        <translation>Spasi di daftar atau Ctrl+D melakukan hal yang sama</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>cohorts: %1</source>
        <translation>angkatan: %1</translation>
    </message>
    <message>
        <source>The source states no pillar</source>
        <translation>Sumbernya tidak menyebut pilar</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Sumber:</translation>
    </message>
    <message>
        <source>Nearest with the same pillar</source>
        <translation>Terdekat dengan pilar yang sama</translation>
    </message>
    <message>
        <source>Nearest with a quick win</source>
        <translation>Terdekat dengan program unggulan</translation>
    </message>
    <message>
        <source>%1, %2 km in a straight line</source>
        <translation>%1, %2 km garis lurus</translation>
    </message>
</context>
<context>
    <name>IdeaExport</name>
    <message>
        <source>Export quick wins</source>
        <translation>Ekspor program unggulan</translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) copied</source>
        <translation>
            <numerusform>%n program unggulan disalin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeaFilterBar</name>
    <message>
        <source>Quick wins</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Only those that are saved (Ctrl+Shift+D)</source>
        <translation>Hanya yang tersimpan (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>by pillar</source>
        <translation>per pilar</translation>
    </message>
    <message>
        <source>by province</source>
        <translation>per provinsi</translation>
    </message>
    <message>
        <source>pillar not stated</source>
        <translation>pilar tidak disebut</translation>
    </message>
</context>
<context>
    <name>IdeaListView</name>
    <message>
        <source>Quick wins</source>
        <translation>Program unggulan</translation>
    </message>
    <message>
        <source>Space saves one for the study visit</source>
        <translation>Spasi menyimpan satu untuk studi banding</translation>
    </message>
</context>
<context>
    <name>IdeasModel</name>
    <message>
        <source>saved</source>
        <translation>tersimpan</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Quick wins</source>
        <translation>Program unggulan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Save what is listed as Excel, CSV or PDF (Ctrl+E)</source>
        <translation>Simpan yang tampak sebagai Excel, CSV atau PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Salin daftar</translation>
    </message>
    <message>
        <source>waste, UMKM, tourism, a region…</source>
        <translation>sampah, UMKM, wisata, nama daerah…</translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) chosen by hand.</source>
        <translation>
            <numerusform>%n program unggulan yang dipilih sendiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved for a study visit.</source>
        <translation>%1 tersimpan untuk studi banding.</translation>
    </message>
    <message numerus="yes">
        <source>Of all %1 listed, the sources of %n state no pillar.</source>
        <translation>
            <numerusform>Dari %1 yang terdaftar, %n sumbernya tidak menyebut pilar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: Space saves, Ctrl+E exports them.</source>
        <translation>
            <numerusform>%n dipilih: spasi menyimpan, Ctrl+E mengekspornya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputPanel</name>
    <message>
        <source>Your list</source>
        <translation>Daftar Anda</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Kosongkan daftar</translation>
    </message>
    <message>
        <source>Names to check, one a line</source>
        <translation>Nama yang diperiksa, satu per baris</translation>
    </message>
    <message>
        <source>Type or paste names here, one a line, or drop a file.</source>
        <translation>Ketik atau tempel nama di sini, satu per baris, atau jatuhkan berkas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) · one name a line</source>
        <translation>
            <numerusform>%Ln baris · satu nama per baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Pakai %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Open a list</source>
        <translation>Buka daftar</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Daftar (%1)</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Ekspor daftar</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied</source>
        <translation>
            <numerusform>%n daerah disalin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Save this list for Excel or as PDF (Ctrl+E)</source>
        <translation>Simpan daftar ini untuk Excel atau sebagai PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Type a region, a short name, a kecamatan or a village…</source>
        <translation>Ketik nama daerah, singkatan, kecamatan atau desa…</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Not what you are looking for? Try an old name, a short name such as tangsel or oku, the name of a kecamatan, or the name of a village.</source>
        <translation>Bukan yang dicari? Coba nama lama, singkatan seperti tangsel atau oku, nama kecamatan, atau nama desa.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%1 of %n region(s)</source>
        <translation>
            <numerusform>%1 dari %n daerah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) for “%1”</source>
        <translation>
            <numerusform>%Ln hasil untuk “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln outside the filters</source>
        <translation>
            <numerusform>, %Ln di luar saringan</numerusform>
        </translation>
    </message>
    <message>
        <source>: %2 by name, %3 by kecamatan, desa or kelurahan</source>
        <translation>: %2 lewat nama, %3 lewat kecamatan, desa atau kelurahan</translation>
    </message>
    <message>
        <source>By kecamatan, desa or kelurahan</source>
        <translation>Lewat kecamatan, desa atau kelurahan</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more kecamatan or desa · show all</source>
        <translation>
            <numerusform>… %Ln kecamatan atau desa lain · tampilkan semua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more region(s) outside the filters · clear filters</source>
        <translation>
            <numerusform>… %Ln daerah lagi di luar saringan · hapus saringan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more region(s) by kecamatan or desa, outside the filters · clear filters</source>
        <translation>
            <numerusform>… %Ln daerah lagi lewat kecamatan atau desa, di luar saringan · hapus saringan</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the filters (%1)</source>
        <translation>Di luar saringan (%1)</translation>
    </message>
    <message>
        <source>No result with these filters (%1). Outside them:</source>
        <translation>Tidak ada hasil dengan saringan ini (%1). Di luarnya:</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>GMSC map</source>
        <translation>Peta GMSC</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Participants of Gerakan Menuju Smart City</source>
        <translation>Peserta Gerakan Menuju Smart City</translation>
    </message>
    <message>
        <source>Colour: chosen cohort</source>
        <translation>Warna: angkatan yang dipilih</translation>
    </message>
    <message>
        <source>Colour: first cohort</source>
        <translation>Warna: angkatan pertama</translation>
    </message>
    <message>
        <source>GMSC Desktop, data of %1 · coasts: Natural Earth · positions: GeoNames, Wikipedia</source>
        <translation>GMSC Desktop, data %1 · garis pantai: Natural Earth · letak: GeoNames, Wikipedia</translation>
    </message>
    <message numerus="yes">
        <source>%n without a position not drawn</source>
        <translation>
            <numerusform>%n tanpa letak tidak digambar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message numerus="yes">
        <source>%n without a position</source>
        <translation>
            <numerusform>%n tanpa letak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through the name of a village or kecamatan</source>
        <translation>
            <numerusform>%n lewat nama desa atau kecamatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all on the map</source>
        <translation>Tampilkan semua di peta</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the filters</source>
        <translation>
            <numerusform>%n di luar saringan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more · clear filters</source>
        <translation>
            <numerusform>%n lagi · hapus saringan</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Search the map…</source>
        <translation>Cari di peta…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Simpan gambar…</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Angkatan</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%n of %1 region(s) on the map</source>
        <translation>
            <numerusform>%n dari %1 kabupaten/kota di peta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n outside the filters</source>
        <translation>
            <numerusform>, %n di luar saringan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 participants among %2 kabupaten and kota · coloured by first cohort · click a dot to choose it, wheel to zoom, arrow keys to move</source>
        <translation>%1 peserta dari %2 kabupaten/kota · warna: angkatan pertama · klik titik untuk memilih, roda untuk memperbesar, panah untuk menggeser</translation>
    </message>
    <message>
        <source>Jawa, enlarged</source>
        <translation>Jawa, diperbesar</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, 0 shows all. Page Down and Page Up go from region to region, Ctrl with an arrow key to the nearest one that way. Enter opens the details.</source>
        <translation>Tombol panah menggeser peta, plus dan minus memperbesar dan memperkecil, 0 menampilkan semuanya. Page Down dan Page Up berpindah dari daerah ke daerah, Ctrl dengan tombol panah ke daerah terdekat di arah itu. Enter membuka rincian.</translation>
    </message>
    <message>
        <source>All of Indonesia in sight</source>
        <translation>Seluruh Indonesia terlihat</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation>Perbesaran %1</translation>
    </message>
    <message>
        <source>%1 is %2 from the middle</source>
        <translation>%1 %2 dari tengah</translation>
    </message>
    <message>
        <source>The map ends here</source>
        <translation>Peta berakhir di sini</translation>
    </message>
    <message>
        <source>No region that way</source>
        <translation>Tidak ada daerah ke arah itu</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>MyProposals</name>
    <message>
        <source>My proposals</source>
        <translation>Usulan saya</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (tidak dapat dibaca)</translation>
    </message>
    <message>
        <source>Choose a proposal on the left.</source>
        <translation>Pilih sebuah usulan di sebelah kiri.</translation>
    </message>
    <message>
        <source>You have not kept any proposal. Do you know of a region that is missing, or of something wrong? Choose “Propose a correction…” in the menu File (Ctrl+U).</source>
        <translation>Belum ada usulan yang disimpan. Anda tahu daerah yang belum tercantum, atau sesuatu yang keliru? Pilih “Usulkan perbaikan…” di menu Berkas (Ctrl+U).</translation>
    </message>
    <message>
        <source>Delete proposal</source>
        <translation>Hapus usulan</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n proposal(s)?</source>
        <translation>
            <numerusform>Hapus %n usulan?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Isi usulan</translation>
    </message>
    <message>
        <source>&amp;Save file…</source>
        <translation>&amp;Simpan berkas…</translation>
    </message>
    <message>
        <source>Copy for &amp;e-mail</source>
        <translation>Salin untuk sur&amp;el</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>&amp;Delete proposal…</source>
        <translation>Ha&amp;pus usulan…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>NearMiss</name>
    <message>
        <source>No region is called “%1”. Did you mean:</source>
        <translation>Tidak ada daerah bernama “%1”. Mungkin maksud Anda:</translation>
    </message>
</context>
<context>
    <name>NearNames</name>
    <message>
        <source>Did you mean:</source>
        <translation>Mungkin maksud Anda:</translation>
    </message>
</context>
<context>
    <name>Nearest</name>
    <message>
        <source>Nearest participants with program unggulan of</source>
        <translation>Peserta terdekat dengan program unggulan</translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation>Semua pilar</translation>
    </message>
    <message>
        <source>Plan of a study visit…</source>
        <translation>Rencana studi banding…</translation>
    </message>
    <message>
        <source>Plan of a visit to the nearest three, on one page</source>
        <translation>Rencana kunjungan ke tiga yang terdekat, satu halaman</translation>
    </message>
    <message>
        <source>Compare with the nearest…</source>
        <translation>Bandingkan dengan yang terdekat…</translation>
    </message>
    <message>
        <source>Put this region and the nearest three side by side</source>
        <translation>Sandingkan daerah ini dengan tiga yang terdekat</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoIdeas</name>
    <message>
        <source>Nothing saved here yet: press Space on a quick win, or its button.</source>
        <translation>Belum ada yang tersimpan di sini: tekan spasi pada sebuah program unggulan, atau tombolnya.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>Or ask with one word of what it is about:</source>
        <translation>Atau tanyakan dengan satu kata tentang isinya:</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>A newer data pack is in %2: %1</source>
        <translation>Paket data yang lebih baru tersedia di %2: %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Lihat…</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Found so far in %1</source>
        <translation>Yang sudah ditemukan di %1</translation>
    </message>
    <message>
        <source>Participants in %1</source>
        <translation>Peserta lain di %1</translation>
    </message>
    <message>
        <source>Cohort %1</source>
        <translation>Angkatan %1</translation>
    </message>
    <message numerus="yes">
        <source>all %n region(s)</source>
        <translation>
            <numerusform>semua %n daerah</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Bandingkan…</translation>
    </message>
    <message>
        <source>Put this region beside others (Ctrl+B)</source>
        <translation>Bandingkan daerah ini dengan daerah lain (Ctrl+B)</translation>
    </message>
    <message>
        <source>Other regions</source>
        <translation>Daerah lain</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>What is in here</source>
        <translation>Apa yang ada di sini</translation>
    </message>
    <message>
        <source>Type a region above: did it take part, in which cohort, and who says so.</source>
        <translation>Ketik nama daerah: apakah pernah ikut, angkatan berapa, dan apa sumbernya.</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Your province</source>
        <translation>Provinsi Anda</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang belum lengkap</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Contoh:</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Cari %1</translation>
    </message>
    <message>
        <source>Many names at once:</source>
        <translation>Banyak nama sekaligus:</translation>
    </message>
    <message>
        <source>Paste a copied list</source>
        <translation>Tempel daftar yang disalin</translation>
    </message>
    <message>
        <source>Check the names that you copied, such as a column from Excel</source>
        <translation>Memeriksa nama-nama yang Anda salin, misalnya satu kolom dari Excel</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>pasti</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>perlu diperiksa</translation>
    </message>
    <message>
        <source>official</source>
        <translation>resmi</translation>
    </message>
    <message>
        <source>List the participants of cohort %1</source>
        <translation>Daftar peserta angkatan %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>kurang %n</numerusform>
        </translation>
    </message>
    <message>
        <source>cohort %1, why it is incomplete</source>
        <translation>angkatan %1, mengapa belum lengkap</translation>
    </message>
    <message>
        <source>Why the list of this cohort is incomplete</source>
        <translation>Mengapa daftar angkatan ini belum lengkap</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) took part</source>
        <translation>
            <numerusform>%1 dari %n daerah pernah ikut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to be checked</source>
        <translation>
            <numerusform>, %n perlu diperiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of cohorts %1 are not known for certain yet.</source>
        <translation>
            <numerusform>%n nama angkatan %1 belum diketahui dengan pasti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Help to complete them…</source>
        <translation>Bantu melengkapi…</translation>
    </message>
    <message>
        <source>Data and sources</source>
        <translation>Data &amp; Sumber</translation>
    </message>
</context>
<context>
    <name>PackController</name>
    <message>
        <source>Install data pack</source>
        <translation>Pasang paket data</translation>
    </message>
    <message>
        <source>Data packs (%1)</source>
        <translation>Paket data (%1)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Membaca %1 …</translation>
    </message>
    <message>
        <source>The data change as soon as what is going on here is done</source>
        <translation>Data berganti begitu pekerjaan yang sedang berjalan di sini selesai</translation>
    </message>
    <message>
        <source>Data pack %1 is in use now</source>
        <translation>Sekarang dipakai paket data %1</translation>
    </message>
    <message>
        <source>The built-in data are in use now</source>
        <translation>Sekarang dipakai data bawaan</translation>
    </message>
    <message>
        <source>Installing %1 …</source>
        <translation>Memasang %1 …</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Install data pack</source>
        <translation>Pasang paket data</translation>
    </message>
    <message>
        <source>I know where this pack comes from, and I trust it</source>
        <translation>Saya tahu asal paket ini dan memercayainya</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Pasang</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Data pack %1</source>
        <translation>Paket data %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>This pack is older than the data in use (%1).</source>
        <translation>Paket ini lebih lama daripada data yang sedang dipakai (%1).</translation>
    </message>
    <message>
        <source>Compared with the data in use (%1).</source>
        <translation>Dibandingkan dengan data yang sedang dipakai (%1).</translation>
    </message>
</context>
<context>
    <name>PackDrop</name>
    <message>
        <source>Drop the data pack here to see what is in it</source>
        <translation>Lepaskan paket data di sini untuk melihat isinya</translation>
    </message>
</context>
<context>
    <name>PackSection</name>
    <message>
        <source>Install data pack…</source>
        <translation>Pasang paket data…</translation>
    </message>
    <message>
        <source>Packs are read from a file, without internet. What is in one is shown first.</source>
        <translation>Paket dibaca dari berkas, tanpa internet. Isinya ditampilkan dahulu sebelum dipasang.</translation>
    </message>
    <message>
        <source>Back to the built-in data</source>
        <translation>Kembali ke data bawaan</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Kembali ke %1</translation>
    </message>
    <message>
        <source>Installed data</source>
        <translation>Data yang terpasang</translation>
    </message>
    <message>
        <source>Data pack %1</source>
        <translation>Paket data %1</translation>
    </message>
    <message>
        <source>Built-in data</source>
        <translation>Data bawaan program</translation>
    </message>
    <message>
        <source>Remove data pack</source>
        <translation>Hapus paket data</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Hapus “%1” dari komputer ini?</translation>
    </message>
    <message>
        <source>To have it again you need its file.</source>
        <translation>Untuk memasangnya lagi, berkasnya diperlukan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Choose a region first, on Participants or on the map</source>
        <translation>Pilih dulu daerah di Peserta atau Peta</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 disalin</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Disalin: %1</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>Pratinjau: %1</translation>
    </message>
    <message>
        <source>One A4 page</source>
        <translation>Satu halaman A4</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Dikirim ke printer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Simpan PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Seluruh halaman</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Region</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Pulau</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Tahun ikut</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>PerCohort</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n sumber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) in the cohort</source>
        <translation>
            <numerusform>%n daerah dalam angkatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PillarArticles</name>
    <message>
        <source>Aim</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Sub-dimensions</source>
        <translation>Subdimensi</translation>
    </message>
    <message>
        <source>Indicators that sources name</source>
        <translation>Indikator yang pernah disebut</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) of the regions</source>
        <translation>
            <numerusform>%n program unggulan daerah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PillarsPage</name>
    <message>
        <source>The six fields that every region&apos;s masterplan covers</source>
        <translation>Enam bidang yang disusun setiap daerah dalam masterplan</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the text of this pillar</source>
        <translation>Salin teks pilar ini</translation>
    </message>
    <message>
        <source>Pillar %1 of %2 · arrows ↑ ↓ move on</source>
        <translation>Pilar %1 dari %2 · panah ↑ ↓ untuk berpindah</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 disalin</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Text size %1%</source>
        <translation>Ukuran teks %1%</translation>
    </message>
</context>
<context>
    <name>ProgrammeArticles</name>
    <message>
        <source>Guidance: four bimtek in about four to five months</source>
        <translation>Tahap pendampingan: empat bimtek, sekitar empat sampai lima bulan</translation>
    </message>
    <message>
        <source>Look it up in Participants</source>
        <translation>Cari di halaman Peserta</translation>
    </message>
    <message>
        <source>How complete the data are: Data &amp; sources</source>
        <translation>Kelengkapan data: halaman Data &amp; Sumber</translation>
    </message>
    <message>
        <source>Year by year and by province: Statistics</source>
        <translation>Angka per tahun dan provinsi: halaman Statistik</translation>
    </message>
    <message>
        <source>The pillars in full: Pillars</source>
        <translation>Isi setiap pilar: halaman Pilar</translation>
    </message>
    <message>
        <source>Examples from the regions</source>
        <translation>Contoh dari daerah</translation>
    </message>
    <message>
        <source>Related questions</source>
        <translation>Pertanyaan terkait</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Tahun demi tahun</translation>
    </message>
    <message>
        <source>The four bimtek</source>
        <translation>Empat bimtek</translation>
    </message>
    <message>
        <source>Bimtek %1</source>
        <translation>Bimtek %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Questions, the course from 2017 to 2026, stages of guidance, terms</source>
        <translation>Tanya jawab, perjalanan 2017–2026, tahap pendampingan, istilah</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Tanya jawab</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>%1 of %2 · Ctrl+F finds on this page, F3 goes to the next place</source>
        <translation>%1 dari %2 · Ctrl+F mencari di halaman ini, F3 ke hasil berikutnya</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
</context>
<context>
    <name>ProposalController</name>
    <message>
        <source>Proposal kept on this computer</source>
        <translation>Usulan disimpan di komputer ini</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) deleted</source>
        <translation>
            <numerusform>%n usulan dihapus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose a correction</source>
        <translation>Usulkan perbaikan</translation>
    </message>
    <message>
        <source>&amp;Keep the proposal</source>
        <translation>&amp;Simpan usulan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Close without keeping the proposal?</source>
        <translation>Tutup tanpa menyimpan usulan?</translation>
    </message>
    <message>
        <source>What you have written would be lost.</source>
        <translation>Yang sudah Anda tulis akan hilang.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>B&amp;uang</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Lanjut menulis</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Masih perlu: %1</translation>
    </message>
    <message>
        <source>Everything that is needed is filled in.</source>
        <translation>Semua yang perlu sudah diisi.</translation>
    </message>
    <message>
        <source>Ctrl+Enter does this, too</source>
        <translation>Ctrl+Enter juga melakukannya</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Simpan sebagai ber&amp;kas…</translation>
    </message>
    <message>
        <source>Ctrl+S: keeps the proposal, and asks where to save it as a file</source>
        <translation>Ctrl+S: menyimpan usulan, dan menanyakan tempat berkasnya</translation>
    </message>
    <message>
        <source>Region: none, so it is about the whole cohort of %1</source>
        <translation>Daerah: kosong, jadi tentang seluruh angkatan %1</translation>
    </message>
    <message>
        <source>Write what the data lack or have wrong, and where that can be looked up. Nothing is sent: you then save the proposal as a file or copy it for an e-mail.</source>
        <translation>Tulis apa yang belum tercantum atau keliru, dan di mana itu dapat dibaca. Tidak ada yang dikirim oleh program ini: sesudahnya Anda menyimpan usulan sebagai berkas atau menyalinnya untuk surel.</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>Web address or letter number</source>
        <translation>Alamat web atau nomor surat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak tahu</translation>
    </message>
    <message>
        <source>%1 (no cohort recorded)</source>
        <translation>%1 (angkatan tidak tercatat)</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>Publisher of the source</source>
        <translation>Penerbit sumber</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Judul sumber</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>or a letter number</source>
        <translation>atau nomor surat</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>or a web address</source>
        <translation>atau alamat web</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Tanggal sumber</translation>
    </message>
    <message>
        <source>Your name or office</source>
        <translation>Nama atau kantor Anda</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Ada yang belum tercantum</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Ada yang keliru</translation>
    </message>
    <message>
        <source>Cohort as recorded now</source>
        <translation>Angkatan yang kini tercatat</translation>
    </message>
    <message>
        <source>Cohort in which it is missing</source>
        <translation>Angkatan yang belum memuatnya</translation>
    </message>
    <message>
        <source>For example: took part in the cohort of 2022, but is not listed.</source>
        <translation>Misalnya: ikut dalam angkatan 2022, tetapi belum tercantum.</translation>
    </message>
    <message>
        <source>For example: listed for 2021, but the letter says 2022.</source>
        <translation>Misalnya: tercantum di angkatan 2021, padahal menurut suratnya 2022.</translation>
    </message>
    <message>
        <source>an office, a newspaper, …</source>
        <translation>kantor, surat kabar, …</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Di mana itu tertulis</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Propose a correction:</source>
        <translation>Usulkan perbaikan:</translation>
    </message>
    <message>
        <source>Something missing or wrong?</source>
        <translation>Ada yang kurang atau keliru?</translation>
    </message>
    <message>
        <source>Propose a correction: %1, cohort %2</source>
        <translation>Usulkan perbaikan: %1, angkatan %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tambah %1</translation>
    </message>
    <message>
        <source>Correct something…</source>
        <translation>Ada yang keliru…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Propose a correction: %1</source>
        <translation>Usulkan perbaikan: %1</translation>
    </message>
</context>
<context>
    <name>ProposalLinks</name>
    <message>
        <source>Propose a correction…</source>
        <translation>Usulkan perbaikan…</translation>
    </message>
    <message>
        <source>My proposals (%1)</source>
        <translation>Usulan saya (%1)</translation>
    </message>
</context>
<context>
    <name>QuickSwitch</name>
    <message>
        <source>Go to</source>
        <translation>Buka cepat</translation>
    </message>
    <message>
        <source>Region, page, command, quick win, question or source</source>
        <translation>Daerah, halaman, perintah, program unggulan, pertanyaan atau sumber</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try a page, a command, a year, or fewer letters.</source>
        <translation>Tidak ada yang bernama “%1”. Coba nama halaman, perintah, tahun, atau kurangi hurufnya.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Data &amp; sources</source>
        <translation>Data &amp; Sumber</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Unggulan</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Periksa Daftar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>No recent searches</source>
        <translation>Belum ada pencarian</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>&amp;Hapus riwayat pencarian</translation>
    </message>
    <message>
        <source>&amp;Keep recent searches</source>
        <translation>&amp;Simpan pencarian terakhir</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Open details</source>
        <translation>Buka rincian</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Lembar fakta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Its position is not in the data, so it has no dot.</source>
        <translation>Letaknya belum ada dalam data, karena itu tidak ada titiknya.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n sumber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionChoice</name>
    <message>
        <source>Take the region away</source>
        <translation>Hapus daerah</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Choose a region…</source>
        <translation>Pilih daerah…</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Daerah: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>belum dipilih</translation>
    </message>
</context>
<context>
    <name>RegionDetail</name>
    <message>
        <source>Fact sheet…</source>
        <translation>Lembar fakta…</translation>
    </message>
    <message>
        <source>Preview, print or save this region on one page (Ctrl+P)</source>
        <translation>Lihat, cetak atau simpan daerah ini dalam satu halaman (Ctrl+P)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy this region&apos;s answer as text (Ctrl+Shift+C)</source>
        <translation>Salin jawaban tentang daerah ini sebagai teks (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Per cohort</source>
        <translation>Per angkatan</translation>
    </message>
    <message>
        <source>Its own islands are not drawn: they are too small for this map.</source>
        <translation>Pulaunya sendiri tidak digambar: terlalu kecil untuk peta ini.</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Salin kalimat</translation>
    </message>
    <message>
        <source>Copy this answer with its source and the date of the data (Ctrl+Shift+K)</source>
        <translation>Salin jawaban ini dengan sumber dan tanggal datanya (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Show this region on the map</source>
        <translation>Tampilkan daerah ini di peta</translation>
    </message>
    <message>
        <source>Its position is not in the data, so it is not on the map.</source>
        <translation>Letaknya belum ada dalam data, karena itu tidak ada di peta.</translation>
    </message>
    <message>
        <source>Small map: %1 and its surroundings</source>
        <translation>Peta kecil: %1 dan sekitarnya</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a region</source>
        <translation>Pilih daerah</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>No region matches “%1”. Try a kecamatan, an old name, or fewer letters.</source>
        <translation>Tidak ada daerah yang cocok dengan “%1”. Coba nama kecamatan, nama lama, atau kurangi hurufnya.</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>The list is still being worked on: export it when that is done</source>
        <translation>Daftar masih dikerjakan: ekspor setelah selesai</translation>
    </message>
    <message>
        <source>Nothing to export yet: paste a list or open a file first</source>
        <translation>Belum ada yang dapat diekspor: tempel daftar atau buka berkas dulu</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Daftar nama</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Periksa Daftar</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>Ekspor hasil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>&amp;Another region…</source>
        <translation>&amp;Daerah lain…</translation>
    </message>
    <message>
        <source>&amp;Not a region</source>
        <translation>&amp;Bukan daerah</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Dikenali</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Ragu</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Tidak dikenali</translation>
    </message>
    <message>
        <source>To the &amp;next row</source>
        <translation>Ke baris be&amp;rikutnya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Checked names</source>
        <translation>Nama yang diperiksa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for your choice</source>
        <translation>
            <numerusform>%Ln baris menunggu pilihan Anda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 doubtful rows wait(s) for your choice</source>
        <translation>
            <numerusform>%Ln dari %1 baris yang ragu menunggu pilihan Anda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV untuk Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Gambar SVG</translation>
    </message>
    <message>
        <source>Correction for the GMSC data</source>
        <translation>Usulan perbaikan data GMSC</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Salin jalur</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 disimpan</translation>
    </message>
    <message>
        <source>Path copied: %1</source>
        <translation>Jalur disalin: %1</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 disimpan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Hapus pencarian (Esc)</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Pencarian terakhir</translation>
    </message>
    <message>
        <source>Recent searches (Alt+Down)</source>
        <translation>Pencarian terakhir (Alt+Panah bawah)</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n proposal(s) copied: paste into an e-mail</source>
        <translation>
            <numerusform>%n usulan disalin: tempelkan ke dalam surel</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Simpan usulan</translation>
    </message>
    <message>
        <source>Folder for the proposals</source>
        <translation>Folder untuk usulan</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n usulan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 disimpan</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) saved in %1</source>
        <translation>
            <numerusform>%n usulan disimpan di %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signed</name>
    <message>
        <source>Compare the number of the key with the one that the publisher gave by letter or telephone. Anybody can write a publisher&apos;s name into a pack.</source>
        <translation>Cocokkan nomor kunci itu dengan nomor yang diberikan penerbit lewat surat atau telepon. Nama penerbit dapat ditulis siapa saja di dalam paket.</translation>
    </message>
    <message>
        <source>Nobody vouches for this pack. Install it only if you got it from somebody you know.</source>
        <translation>Tidak ada yang menjamin paket ini. Pasang hanya bila Anda menerimanya dari orang yang dikenal.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message numerus="yes">
        <source>All %n source(s)</source>
        <translation>
            <numerusform>Semua %n sumber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Kejelasan</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Enter or a click on a bar lists its regions</source>
        <translation>Enter atau klik pada batang menampilkan daerahnya</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Urutkan</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>Persentase</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nama</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) certainly took part</source>
        <translation>
            <numerusform>%n daerah pasti pernah ikut</numerusform>
        </translation>
    </message>
    <message>
        <source>cohorts not complete yet: %1</source>
        <translation>angkatan yang belum lengkap: %1</translation>
    </message>
    <message>
        <source>Sorted %1</source>
        <translation>Diurutkan menurut %1</translation>
    </message>
    <message>
        <source>participants officially, %1–%2</source>
        <translation>peserta menurut data resmi, %1–%2</translation>
    </message>
    <message>
        <source>regions certainly took part</source>
        <translation>kabupaten/kota pasti pernah ikut</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>perlu diperiksa</translation>
    </message>
    <message>
        <source>not found in the sources yet</source>
        <translation>belum ditemukan dalam sumber</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Data pack, %1 · offline</source>
        <translation>Paket data, %1 · luring</translation>
    </message>
    <message>
        <source>Built-in data, %1 · offline</source>
        <translation>Data bawaan, %1 · luring</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Time line</source>
        <translation>Garis waktu</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>total %1</translation>
    </message>
</context>
<context>
    <name>TwinsButton</name>
    <message numerus="yes">
        <source>%Ln shared name(s)…</source>
        <translation>
            <numerusform>%Ln nama kembar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that a kota and a kabupaten share: decide all at once</source>
        <translation>Nama yang dimiliki sebuah kota dan sebuah kabupaten: putuskan sekaligus</translation>
    </message>
    <message>
        <source>By the &amp;order of codes in this list: %1 kabupaten, %2 kota</source>
        <translation>Menurut &amp;urutan kode di daftar ini: %1 kabupaten, %2 kota</translation>
    </message>
    <message>
        <source>Of each two the &amp;first is the kabupaten</source>
        <translation>Dari tiap dua, yang &amp;pertama kabupaten</translation>
    </message>
    <message>
        <source>Of each two the f&amp;irst is the kota</source>
        <translation>Dari tiap dua, yang pe&amp;rtama kota</translation>
    </message>
    <message numerus="yes">
        <source>Undo: %Ln row(s) of a shared name</source>
        <translation>
            <numerusform>Batalkan: %Ln baris bernama kembar</numerusform>
        </translation>
    </message>
    <message>
        <source>Let these rows wait for a choice again</source>
        <translation>Biarkan baris-baris ini menunggu pilihan lagi</translation>
    </message>
    <message>
        <source>All of them are k&amp;abupaten</source>
        <translation>Semuanya k&amp;abupaten</translation>
    </message>
    <message>
        <source>All of them are k&amp;ota</source>
        <translation>Semuanya k&amp;ota</translation>
    </message>
</context>
<context>
    <name>Unsettled</name>
    <message>
        <source>In the file they stand without a region and without cohorts. Nobody must take that for “did not take part”.</source>
        <translation>Di dalam berkas, baris itu tanpa daerah dan tanpa tahun ikut. Itu tidak berarti “tidak ikut”.</translation>
    </message>
    <message>
        <source>Not everything in this list is settled</source>
        <translation>Daftar ini belum selesai diperiksa</translation>
    </message>
    <message>
        <source>To the &amp;first waiting row</source>
        <translation>Ke baris &amp;pertama yang menunggu</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Kembali ke daftar</translation>
    </message>
    <message>
        <source>&amp;Export anyway</source>
        <translation>&amp;Tetap ekspor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for your choice.</source>
        <translation>
            <numerusform>%Ln baris menunggu pilihan Anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have not been checked.</source>
        <translation>
            <numerusform>%Ln baris belum diperiksa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearChip</name>
    <message numerus="yes">
        <source>Cohort %1, %Ln region(s)</source>
        <translation>
            <numerusform>Angkatan %1, %Ln daerah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Closer (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>Less close (-)</source>
        <translation>Perkecil (-)</translation>
    </message>
    <message>
        <source>All of Indonesia (0)</source>
        <translation>Seluruh Indonesia (0)</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Divider</source>
        <translation>Pembatas</translation>
    </message>
</context>
<context>
    <name>_PartChip</name>
    <message>
        <source>Take %1 away</source>
        <translation>Lepaskan %1</translation>
    </message>
</context>
<context>
    <name>_YearChip</name>
    <message numerus="yes">
        <source>Cohort %1, %Ln quick win(s)</source>
        <translation>
            <numerusform>Angkatan %1, %Ln program unggulan</numerusform>
        </translation>
    </message>
</context>
</TS>
