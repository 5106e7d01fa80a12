-- Whoever verifies results independently also verifies answers that measurements contradict (C-12).

update identity.role set permissions = permissions || '{reporting.verify-answers}' where home_code = '00' and code = 'verifier' and valid_to is null;
