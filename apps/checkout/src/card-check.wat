;; The Luhn check of a card number: https://en.wikipedia.org/wiki/Luhn_algorithm
;; The caller writes the digits as ASCII at offset 0 of the exported memory (one page, 65536 bytes).
(module
  (memory (export "memory") 1)

  ;; 1 if the first $length bytes are digits whose last one is the right check digit, else 0.
  (func (export "luhn") (param $length i32) (result i32)
    (local $digit i32)
    (local $sum i32)
    (local $double i32)
    (if (i32.eqz (local.get $length)) (then (return (i32.const 0))))
    (loop $next
      ;; From the last digit to the first.
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (local.set $digit (i32.sub (i32.load8_u (local.get $length)) (i32.const 48)))
      ;; Unsigned, so that a character before "0" is too large as well.
      (if (i32.gt_u (local.get $digit) (i32.const 9)) (then (return (i32.const 0))))
      ;; Every second digit counts twice, and as its cross sum.
      (local.set $digit (i32.shl (local.get $digit) (local.get $double)))
      (if (i32.gt_u (local.get $digit) (i32.const 9))
        (then (local.set $digit (i32.sub (local.get $digit) (i32.const 9)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $digit)))
      (local.set $double (i32.xor (local.get $double) (i32.const 1)))
      (br_if $next (local.get $length)))
    (i32.eqz (i32.rem_u (local.get $sum) (i32.const 10)))))
